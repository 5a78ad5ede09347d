import { Component, type ReactNode } from 'react';

interface FallbackProps {
  readonly children: ReactNode;
  /** In place of what could not be made. */
  readonly instead: ReactNode;
  readonly onFail?: (reason: unknown) => void;
}

/** Shows something else when a part of the scene fails, as when a file cannot be fetched; a new `key` tries again. */
export class Fallback extends Component<FallbackProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override componentDidCatch(reason: unknown) {
    this.props.onFail?.(reason);
  }
  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
