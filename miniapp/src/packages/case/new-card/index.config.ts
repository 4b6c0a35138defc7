export default definePageConfig({ navigationBarTitleText: '换一张卡' });
