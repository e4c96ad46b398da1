/** What runs inside the thread that draws: one SVG a call. */
import { drawPng } from '../src/adapters/pictures/draw.ts';

export default drawPng;
