import type { FurnitureWords } from './shape.ts';

/** Korean. */
export const ko: FurnitureWords = {
  related: `
    관련기사
    관련 기사
    관련 뉴스
    추천 기사
    많이 본
    인기 기사
    더보기
    이전 기사
  `,
  follow: `
    구독
    공유
    팔로우
    로그인
    회원가입
    다운로드
  `,
  credit: `
    사진
    이미지
    출처
    영상
  `,
  byline: `
    기자
    글
    입력
    수정
    등록
  `,
  end: `
    댓글
    태그
    저작권
    무단전재
    무단 전재
    광고
    ⓒ
  `,
  notice: `
    댓글
    댓글을
    뉴스레터
    구독
    저작권자
    무단
  `,
};
