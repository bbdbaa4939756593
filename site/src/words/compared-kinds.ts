import type { Category } from '@baoqi/policies/types';
import type { Words } from '@baoqi/ui';

/** What can be compared before buying, in the order of the shelves in a shop; each in the plural. */
export const KINDS = {
  'camera-body': { zh: '相机机身', en: 'Camera bodies' },
  lens: { zh: '镜头', en: 'Lenses' },
  'compact-camera': { zh: '便携相机', en: 'Compact cameras' },
  'action-camera': { zh: '运动／口袋相机', en: 'Action cameras' },
  drone: { zh: '无人机', en: 'Drones' },
  gimbal: { zh: '云台稳定器', en: 'Gimbals' },
  flash: { zh: '闪光灯', en: 'Flashes' },
  'tripod-bag': { zh: '脚架与包', en: 'Tripods and bags' },
  'memory-card': { zh: '存储卡', en: 'Memory cards' },
  phone: { zh: '手机', en: 'Phones' },
  tablet: { zh: '平板', en: 'Tablets' },
  wearable: { zh: '手表手环', en: 'Wearables' },
  headphones: { zh: '耳机', en: 'Headphones' },
  speaker: { zh: '音箱', en: 'Speakers' },
  laptop: { zh: '笔记本电脑', en: 'Laptops' },
  desktop: { zh: '台式机', en: 'Desktops' },
  monitor: { zh: '显示器', en: 'Monitors' },
  'pc-part': { zh: '电脑配件', en: 'PC parts' },
  storage: { zh: '硬盘与存储', en: 'Drives' },
  peripheral: { zh: '键鼠外设', en: 'Peripherals' },
  printer: { zh: '打印机', en: 'Printers' },
  console: { zh: '游戏机', en: 'Consoles' },
  tv: { zh: '电视', en: 'Televisions' },
  appliance: { zh: '家电', en: 'Appliances' },
  'power-tool': { zh: '电动工具', en: 'Power tools' },
  'garden-tool': { zh: '园林工具', en: 'Garden tools' },
  watch: { zh: '腕表', en: 'Watches' },
} as const satisfies Partial<Record<Category, Words>>;

export type Kind = keyof typeof KINDS;
