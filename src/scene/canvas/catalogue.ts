import { extend } from '@react-three/fiber';
import {
  BufferAttribute,
  BufferGeometry,
  CapsuleGeometry,
  CircleGeometry,
  DirectionalLight,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  OrthographicCamera,
  PlaneGeometry,
  SphereGeometry,
} from 'three';

// all that is written as JSX here: the bundler leaves out the rest of three.js
extend({
  BufferAttribute,
  BufferGeometry,
  CapsuleGeometry,
  CircleGeometry,
  DirectionalLight,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  OrthographicCamera,
  PlaneGeometry,
  SphereGeometry,
});
