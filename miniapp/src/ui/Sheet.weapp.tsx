export { SheetPopup as Sheet } from './SheetPopup';
