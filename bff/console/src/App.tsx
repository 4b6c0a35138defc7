import { App as AntdApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { BrowserRouter } from 'react-router-dom';
import { theme } from './look/theme';
import { Gate } from './session/Gate';
import { AppRoutes } from './shell/AppRoutes';

export function App() {
  return (
    <ConfigProvider theme={theme} locale={zhCN} button={{ autoInsertSpace: false }}>
      <AntdApp component="div" className="whole">
        <BrowserRouter basename="/console">
          <Gate>
            <AppRoutes />
          </Gate>
        </BrowserRouter>
      </AntdApp>
    </ConfigProvider>
  );
}
