export { waitingRoutes } from './routes';
export { WaitingStore } from './waiting-store';
