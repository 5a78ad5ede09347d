import { useLoader } from '@react-three/fiber';
import { FileLoader, Loader, LoadingManager } from 'three';
import { afterPatience } from '../../hand/inTime';
import { type MeshFile, readMeshFile } from './readMeshFile';

/** Reads a file of meshes; one of which nothing more comes is given up, so that it can be asked for again. */
class MeshLoader extends Loader<MeshFile> {
  override load(
    address: string,
    onLoad: (file: MeshFile) => void,
    onProgress?: (event: ProgressEvent) => void,
    onError?: (reason: unknown) => void,
  ): void {
    // of its own, as giving up a manager gives up all that it fetches
    const manager = new LoadingManager();
    let callOff = (): void => undefined;
    const wait = (): void => {
      callOff();
      callOff = afterPatience(() => manager.abort());
    };
    const fail = (reason: unknown): void => {
      callOff();
      onError?.(reason);
    };
    wait();
    new FileLoader(manager).setResponseType('arraybuffer').load(
      address,
      (bytes) => {
        callOff();
        readMeshFile(bytes as ArrayBuffer).then(onLoad, fail);
      },
      (event) => {
        wait();
        onProgress?.(event);
      },
      fail,
    );
  }
}

/** A file of meshes; the page is suspended until it has come, once for all who use it. */
export function useMeshFile(name: string): MeshFile {
  return useLoader(MeshLoader, addressOf(name));
}

/** Begins to fetch a file that will be used. */
export function preloadMeshFile(name: string): void {
  useLoader.preload(MeshLoader, addressOf(name));
}

/** Lets a file that could not be fetched be tried again. */
export function forgetMeshFile(name: string): void {
  useLoader.clear(MeshLoader, addressOf(name));
}

const addressOf = (name: string): string => `${import.meta.env.BASE_URL}models/${name}.glb`;
