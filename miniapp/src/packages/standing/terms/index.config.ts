export default definePageConfig({ navigationBarTitleText: '选日子和金额' });
