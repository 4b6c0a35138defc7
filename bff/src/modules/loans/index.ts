export { loanRoutes } from './routes';
