import { useLoader } from '@react-three/fiber';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { type GLTF, GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

const withMeshopt = (loader: GLTFLoader): void => {
  loader.setMeshoptDecoder(MeshoptDecoder);
};

/** A file of meshes; the page is suspended until it has come, once for all who use it. */
export function useMeshFile(name: string): GLTF {
  return useLoader(GLTFLoader, addressOf(name), withMeshopt);
}

/** Begins to fetch a file that will be used. */
export function preloadMeshFile(name: string): void {
  useLoader.preload(GLTFLoader, addressOf(name), withMeshopt);
}

/** Lets a file that could not be fetched be tried again. */
export function forgetMeshFile(name: string): void {
  useLoader.clear(GLTFLoader, addressOf(name));
}

const addressOf = (name: string): string => `${import.meta.env.BASE_URL}models/${name}.glb`;
