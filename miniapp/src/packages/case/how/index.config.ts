export default definePageConfig({ navigationBarTitleText: '系统怎样决定的' });
