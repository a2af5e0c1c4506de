import '@/lib/model/chat';
