import { extend } from '@react-three/fiber';
import {
  CapsuleGeometry,
  CircleGeometry,
  DirectionalLight,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  OrthographicCamera,
  PlaneGeometry,
  SphereGeometry,
} from 'three';

// all that is written as JSX here: the bundler leaves out the rest of three.js
extend({
  CapsuleGeometry,
  CircleGeometry,
  DirectionalLight,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  OrthographicCamera,
  PlaneGeometry,
  SphereGeometry,
});
