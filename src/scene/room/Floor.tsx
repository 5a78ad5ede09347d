import { useFrame } from '@react-three/fiber';
import { useRef, useState } from 'react';
import type { Mesh } from 'three';
import type { Look } from '../base/look';
import { usePane } from '../base/paneNow';
import { useMade } from '../base/useMade';
import { createContactFinder, createContacts } from './contacts';
import { createFloorMaterial } from './floorMaterial';

const RADIUS = 4;

/** Floor under the figure, without a horizon. */
export function Floor({ theme, quality }: Look) {
  const pane = usePane();
  const floor = useRef<Mesh>(null);
  const [contacts] = useState(createContacts);
  const [findContacts] = useState(() => createContactFinder(contacts));
  const material = useMade(createFloorMaterial, contacts);
  useFrame(() => {
    const { instant, sight } = pane;
    if (!floor.current || !instant) return;
    floor.current.position.x = sight.hip.x;
    // from below the floor would hide the figure
    floor.current.visible = !pane.isCutOut && sight.eye.y > 0.02;
    if (quality.hasShadows) findContacts(instant);
    else contacts.count.value = 0;
  });
  return (
    <mesh
      ref={floor}
      name="floor"
      rotation-x={-Math.PI / 2}
      renderOrder={-1}
      receiveShadow={quality.hasShadows}
      material={material}
      material-color={theme.isDark ? '#2b2d31' : '#dfd8cb'}
    >
      <circleGeometry args={[RADIUS, 48]} />
    </mesh>
  );
}
