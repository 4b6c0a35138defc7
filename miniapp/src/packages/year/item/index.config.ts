export default definePageConfig({ navigationBarTitleText: '这一项的一年' });
