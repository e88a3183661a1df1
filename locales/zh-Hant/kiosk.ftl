# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = 返回
bar-home = 首頁
bar-display = 文字大小
bar-finish = 結束

### On every page
staff-help = 請工作人員協助
translation-awaits-review = 此譯文尚未經合格筆譯員審核。
tty = TTY：{ $number }
phone-extension = 分機 { $extension }
scan-to-call = 掃描即可撥打電話
scan-with-phone = 請用手機相機掃描
large-number-title = 請撥打此號碼
close = 關閉
done = 完成

### The welcome page
welcome-question = 請問您需要什麼協助？
welcome-subjects = 您的權利 · 隱私 · 免費口譯員 · 就診接送
touch-to-start = 請輕觸螢幕開始

### The page of 22 languages
choose-language = 請選擇您的語言

### The home page
home-question = 您想了解什麼？
interpreter-title = 取得口譯員服務
interpreter-hint = 以您的語言提供免費協助，請向櫃檯出示訊息
rides-title = 就診接送服務
rides-hint = 如何透過您的健康保險計劃預約接送
rights-title = 您的權利
rights-hint = 您可以請求和期望的事項
privacy-title = 隱私權通知
privacy-hint = 您的健康資訊會如何使用
contact-title = 聯絡我們
contact-hint = 電話號碼、TTY 711、電訊轉接服務
decisions-title = 醫療照護的決定方式
decisions-hint = 我們的承諾與決定標準
concern-title = 舉報詐欺或違規
concern-hint = 舉報醫療福利的詐欺、浪費或濫用，可保持匿名
community-title = 社區服務
coming-soon = 即將推出
hipaa-title = HIPAA

### The interpreter card
interpreter-call = 請致電
ims-promise = { $organization } 透過雙語工作人員或口譯員，以您要求的語言免費提供語言協助。
plan-not-listed = 其他計劃
who-needs-interpreter = 誰需要口譯員？請輕觸該人士的語言。
plan-without-message = 此處沒有 { $plan } 以這種語言提供的訊息。{ $organization } 可免費為您安排口譯員。

### Choosing a health plan, and rides
which-plan = 您的會員卡上是哪一個健康保險計劃？
change-plan = 選擇其他計劃
plan-not-sure = 不確定嗎？計劃的名稱和標誌印在會員卡正面。櫃檯人員也可以協助您。
ride-by-phone-or-online = { $provider }：電話或線上預約
ride-by-phone = { $provider }：電話預約
ride-by-member-services = 會員服務部，分機 { $extension }
ride-title = { $plan }：{ $provider } 接送服務
ride-title-plain = { $plan }：接送服務
ride-call = 致電預約
always-open = 每週 7 天，每天 24 小時
open-daily = 每週 7 天，{ $from }至{ $to }
clock = { $half ->
    [am] { $hour12 ->
        [12] 午夜
        [1] 凌晨
        [2] 凌晨
        [3] 凌晨
        [4] 凌晨
        [5] 凌晨
       *[other] 上午
    }
   *[pm] { $hour12 ->
        [12] 中午
        [6] 晚上
        [7] 晚上
        [8] 晚上
        [9] 晚上
        [10] 晚上
        [11] 晚上
       *[other] 下午
    }
} { $hour12 } 點
monday = 星期一
tuesday = 星期二
wednesday = 星期三
thursday = 星期四
friday = 星期五
saturday = 星期六
sunday = 星期日
days-range = { $first }至{ $last }
days-and = { $first }及{ $second }
days-list = { $first }、{ $second }
hours-range = { $from }至{ $to }
clock-minutes = { $half ->
    [am] { $hour12 ->
        [12] 午夜
        [1] 凌晨
        [2] 凌晨
        [3] 凌晨
        [4] 凌晨
        [5] 凌晨
       *[other] 上午
    }
   *[pm] { $hour12 ->
        [12] 中午
        [6] 晚上
        [7] 晚上
        [8] 晚上
        [9] 晚上
        [10] 晚上
        [11] 晚上
       *[other] 下午
    }
} { $hour12 } 點 { $minute } 分
open-on-days = { $days }，{ $hours }
open-24-hours = 24 小時
closed-on-holidays = 國定假日休息
open-now = 目前營業中，至{ $time }止
open-now-always = 目前營業中，24 小時服務
closed-now = 目前非營業時間
opens-at = 今天{ $time }開始營業
opens-day-at = { $day }{ $time }開始營業
before-you-call = 致電之前
ride-days-ahead = 請提前 { $days } 天預約接送。
ride-hours-ahead = 建議提前 { $hours } 小時預約接送。
ride-have-id = 請準備好您的「{ $card }」。
ride-know-trip = 請準備好您的行程資訊，例如上車和下車地址。
ride-choose-extension = 請選擇分機 { $extension }，與 { $plan } 會員服務代表預約接送。
ride-online = 或線上預約
get-link = 在我的手機上開啟
ride-profile = { $provider } 會根據您的健康狀況或特殊需求，為您建立個人檔案。
ride-questions = 如需更多資訊，請參閱您計劃的福利摘要（Summary of Benefits），或致電 { $office }。

### Documents
document-summary = 摘要
document-next = 下一部分：{ $part }
paper-copy = 索取紙本
paper-copy-how = 您可以隨時向櫃檯索取本通知的紙本，或撥打此電話號碼。
take-with-you = 帶走本通知
take-with-you-how = 本通知也在我們的網站上。掃描此 QR 碼，即可在您自己的手機上開啟。
take-with-you-website = 掃描此 QR 碼，即可在您自己的手機上開啟我們的網站。此 QR 碼不會直接開啟本通知。

### Contact and concerns
contact-customer-service = 客戶服務部，營業時間內
contact-after-hours = 非營業時間（免費電話）
contact-relay = 聽力或言語障礙人士的電訊轉接服務
concern-intro = 如要匿名舉報違規，或醫療福利的詐欺、浪費、濫用：
concern-hotline = 詐欺或違規匿名舉報熱線（免費電話）
concern-fax = 詐欺或違規舉報傳真
concern-online = 線上舉報
concern-email = 詐欺或違規舉報電子郵件
concern-write = 您也可以用電子郵件或傳真聯絡我們
concern-write-shows-who = 電子郵件和傳真會顯示寄件人的身分。

### Leaving for a web site of somebody else
leaving-title = 您即將離開 { $organization } 的網站
leaving-words = 網頁會在您自己的手機上開啟。該網頁屬於其他機構，本自助服務機不會保留任何資料。

### Help from staff: a screen to show at the desk
staff-help-words = 請找一位工作人員到此螢幕前來。

### The display panel
text-size-small = 小
text-size-standard = 標準
text-size-large = 大
text-size-largest = 最大
colors = 顏色
theme-light = 淺色
theme-dark = 深色
theme-contrast-light = 高對比，淺色
theme-contrast-dark = 高對比，深色
lower-screen = 將畫面下移，坐著也能觸及所有內容
raise-screen = 將畫面上移

### When nobody has touched the screen for a while
still-there = 您還在使用嗎？
still-there-words = 為保護您的隱私，此畫面即將重新開始。
seconds-left = 剩餘 { $seconds } 秒
more-time = 我需要更多時間
i-am-finished = 我已使用完畢

### The help that a keypad's Help key shows
keys-title = 按鍵使用方法
keys-where = 您目前在「{ $page }」頁面。
keys-place = 第 { $number } 部分，共 { $total } 部分
keys-move = 按「向上」或「向下」鍵，可在各部分之間移動外框。
keys-select = 按「選擇」鍵，即可按下外框內的按鈕。
keys-back = 按「返回」鍵，即可回到上一頁。
keys-help = 按「說明」鍵，可顯示或隱藏此頁面。

out-of-service-title = 此螢幕目前不顯示任何內容
out-of-service = 請向櫃檯人員詢問。
