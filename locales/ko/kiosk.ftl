# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = 뒤로
bar-home = 첫 화면
bar-display = 글자 크기
bar-finish = 종료

### On every page
staff-help = 직원 도움 요청
translation-awaits-review = 이 번역은 아직 자격을 갖춘 번역사의 검토를 받지 않았습니다.
tty = TTY: { $number }
phone-extension = 내선 { $extension }번
scan-to-call = 스캔하여 전화하기
scan-with-phone = 휴대전화 카메라로 스캔하십시오
large-number-title = 이 번호로 전화하십시오
close = 닫기
done = 완료

### The welcome page
welcome-question = 무엇을 도와드릴까요?
welcome-subjects = 귀하의 권리 · 개인정보 보호 · 무료 통역사 · 진료 방문 교통편
touch-to-start = 터치하여 시작

### The page of 22 languages
choose-language = 언어를 선택하십시오

### The home page
home-question = 무엇을 알고 싶으십니까?
interpreter-title = 통역사 이용하기
interpreter-hint = 사용하시는 언어로 무료 지원: 접수처에 메시지를 보여 주십시오
rides-title = 진료 방문 교통편
rides-hint = 가입하신 건강보험 플랜의 교통편 예약 방법
rights-title = 귀하의 권리
rights-hint = 요청하고 기대하실 수 있는 사항
privacy-title = 개인정보 보호 고지
privacy-hint = 귀하의 건강 정보가 사용되는 방식
contact-title = 문의하기
contact-hint = 전화번호, TTY 711, 통신 중계 서비스
decisions-title = 의료 서비스 결정 방식
decisions-hint = 저희의 약속과 기준
concern-title = 사기 및 위반 신고
concern-hint = 사기, 낭비 또는 혜택 남용 신고: 익명으로도 가능
community-title = 지역사회 서비스
coming-soon = 곧 제공 예정
hipaa-title = HIPAA

### The interpreter card
interpreter-call = 전화하십시오
ims-promise = { $organization }에서는 이중 언어를 구사하는 직원 또는 통역사를 통해 요청하신 언어로 언어 지원을 무료로 제공합니다.
plan-not-listed = 다른 플랜
who-needs-interpreter = 통역사가 필요한 분이 누구십니까? 그분의 언어를 터치하십시오.
plan-without-message = 여기에는 이 언어로 된 { $plan } 메시지가 없습니다. { $organization }에서 통역사를 무료로 제공해 드립니다.

### Choosing a health plan, and rides
which-plan = 가입자 카드에 어느 건강보험 플랜이 적혀 있습니까?
change-plan = 다른 플랜 보기
plan-not-sure = 확실하지 않으십니까? 플랜의 이름과 로고는 카드 앞면에 있습니다. 접수처에서도 도와드릴 수 있습니다.
ride-by-phone-or-online = { $provider }: 전화 또는 온라인 예약
ride-by-phone = { $provider }: 전화 예약
ride-by-member-services = 가입자 서비스, 내선 { $extension }번
ride-title = { $plan }: { $provider } 교통편
ride-title-plain = { $plan }: 교통편
ride-call = 전화로 예약
always-open = 하루 24시간, 주 7일
open-daily = { $from }부터 { $to }까지, 주 7일
clock = { $half ->
    [am] { $hour12 ->
        [12] 밤
       *[other] 오전
    }
   *[pm] { $hour12 ->
        [12] 낮
       *[other] 오후
    }
} { $hour12 }시
monday = 월요일
tuesday = 화요일
wednesday = 수요일
thursday = 목요일
friday = 금요일
saturday = 토요일
sunday = 일요일
days-range = { $first }부터 { $last }까지
days-and = { $first } 및 { $second }
days-list = { $first }, { $second }
hours-range = { $from }부터 { $to }까지
clock-minutes = { $half ->
    [am] { $hour12 ->
        [12] 밤
       *[other] 오전
    }
   *[pm] { $hour12 ->
        [12] 낮
       *[other] 오후
    }
} { $hour12 }시 { $minute }분
open-on-days = { $days }, { $hours }
open-24-hours = 24시간
closed-on-holidays = 공휴일 휴무
open-now = 현재 업무 시간({ $time }까지)
open-now-always = 현재 업무 시간(24시간)
closed-now = 현재 업무 시간이 아닙니다
opens-at = 오늘 { $time }에 업무 시작
opens-day-at = { $day } { $time }에 업무 시작
before-you-call = 전화하시기 전에
ride-days-ahead = 교통편은 최소 { $days }일 전에 예약하십시오.
ride-hours-ahead = 교통편은 { $hours }시간 전에 미리 예약하실 것을 권장합니다.
ride-have-id = 다음을 준비해 주십시오: { $card }.
ride-know-trip = 타는 곳과 내리는 곳의 주소 등 이동 정보를 알아 두십시오.
ride-choose-extension = 내선 { $extension }번을 선택하여 { $plan } 가입자 서비스 담당자와 교통편을 예약하십시오.
ride-online = 또는 온라인으로 예약
get-link = 내 휴대전화에서 열기
ride-profile = { $provider }에서 귀하의 건강 상태나 특별한 필요 사항을 바탕으로 프로필을 만들어 드립니다.
ride-questions = 자세한 내용은 플랜의 혜택 요약(Summary of Benefits)을 참조하시거나 { $office }에 전화하십시오.

### Documents
document-summary = 요약
document-next = 다음: { $part }
paper-copy = 종이 사본 요청
paper-copy-how = 언제든지 접수처에 이 고지문의 종이 사본을 요청하시거나 이 번호로 전화하실 수 있습니다.
take-with-you = 고지문 가져가기
take-with-you-how = 이 고지문은 저희 웹사이트에도 있습니다. 코드를 스캔하시면 본인의 휴대전화에서 볼 수 있습니다.
take-with-you-website = 코드를 스캔하시면 본인의 휴대전화에서 저희 웹사이트를 볼 수 있습니다. 이 고지문으로 바로 연결되지는 않습니다.

### Contact and concerns
contact-customer-service = 고객 서비스, 업무 시간 중
contact-after-hours = 업무 시간 외(무료 전화)
contact-relay = 청각 또는 언어 장애가 있는 분을 위한 통신 중계 서비스
concern-intro = 규정 위반, 사기, 낭비, 혜택 남용을 익명으로 신고하시려면:
concern-hotline = 사기 및 위반 신고 전화(익명, 무료)
concern-fax = 사기 및 위반 신고 팩스
concern-online = 온라인 신고
concern-email = 사기 및 위반 신고 이메일
concern-write = 이메일이나 팩스로도 신고하실 수 있습니다
concern-write-shows-who = 이메일과 팩스에는 보낸 사람이 나타납니다.

### Leaving for a web site of somebody else
leaving-title = { $organization } 페이지에서 나갑니다
leaving-words = 페이지는 본인의 휴대전화에서 열립니다. 이 페이지는 다른 기관의 소유이며, 이 키오스크는 아무것도 저장하지 않습니다.

### Help from staff: a screen to show at the desk
staff-help-words = 직원에게 이 화면 앞으로 와 달라고 요청하십시오.

### The display panel
text-size-small = 작게
text-size-standard = 표준
text-size-large = 크게
text-size-largest = 가장 크게
colors = 색상
theme-light = 밝게
theme-dark = 어둡게
theme-contrast-light = 고대비, 밝게
theme-contrast-dark = 고대비, 어둡게
lower-screen = 화면 내용을 아래로 내리기: 앉아서도 모든 것에 손이 닿습니다
raise-screen = 화면 내용을 위로 올리기

### When nobody has touched the screen for a while
still-there = 아직 이용 중이십니까?
still-there-words = 귀하의 개인정보 보호를 위해 이 화면은 곧 첫 화면으로 돌아갑니다.
seconds-left = { $seconds }초 남았습니다
more-time = 시간이 더 필요합니다
i-am-finished = 다 마쳤습니다

### The help that a keypad's Help key shows
keys-title = 키 사용 방법
keys-where = 현재 페이지는 “{ $page }”입니다.
keys-place = { $total }개 중 { $number }번째 부분
keys-move = ‘위’와 ‘아래’ 키를 누르면 테두리가 다른 부분으로 이동합니다.
keys-select = ‘선택’ 키를 누르면 테두리 안의 버튼이 눌립니다.
keys-back = ‘뒤로’ 키를 누르면 이전 페이지로 돌아갑니다.
keys-help = ‘도움말’ 키를 누르면 이 페이지가 나타나거나 사라집니다.

out-of-service-title = 지금은 이 화면에 아무것도 표시되지 않습니다
out-of-service = 접수처에 문의하십시오.
