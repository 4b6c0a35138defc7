export default definePageConfig({ navigationBarTitleText: '我的委托' });
