import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// a relative base lets the built page live under any path of any static host
export default defineConfig({ base: './', plugins: [react()], build: { target: 'es2022' } });
