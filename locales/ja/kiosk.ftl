# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = 戻る
bar-home = ホーム
bar-display = 文字サイズ
bar-finish = 終了

### On every page
staff-help = スタッフに手伝ってもらう
translation-awaits-review = この翻訳は、まだ有資格の翻訳者による確認を受けていません。
tty = TTY：{ $number }
phone-extension = 内線 { $extension }
scan-to-call = コードを読み取って電話をかける
scan-with-phone = お手持ちの携帯電話のカメラで読み取ってください
large-number-title = この番号にお電話ください
close = 閉じる
done = 完了

### The welcome page
welcome-question = どのようなご用件でしょうか？
welcome-subjects = みなさまの権利・プライバシー・無料通訳・通院の送迎
touch-to-start = 画面に触れて開始

### The page of 22 languages
choose-language = 言語をお選びください

### The home page
home-question = 何をお知りになりたいですか？
interpreter-title = 通訳を利用する
interpreter-hint = ご自身の言語での無料支援（受付にメッセージをお見せください）
rides-title = 通院の送迎
rides-hint = ご加入の医療保険プランでの送迎の予約方法
rights-title = みなさまの権利
rights-hint = ご要望いただけること、期待していただけること
privacy-title = プライバシーに関する通知
privacy-hint = みなさまの健康情報の使われ方
contact-title = お問い合わせ
contact-hint = 電話番号、TTY 711、電話リレーサービス
decisions-title = 医療内容の決まり方
decisions-hint = 私たちの約束と、判断の基準
concern-title = 不正や問題の通報
concern-hint = 詐欺、浪費、給付の不正利用の通報（匿名でもできます）
community-title = 地域のサービス
coming-soon = 準備中
hipaa-title = HIPAA

### The interpreter card
interpreter-call = お電話ください
ims-promise = { $organization }は、二か国語を話すスタッフまたは通訳者を通じて、ご要望の言語による言語支援を無料で提供します。
plan-not-listed = その他のプラン
who-needs-interpreter = 通訳が必要なのはどなたですか？ その方の言語に触れてください。
plan-without-message = ここには、この言語による{ $plan }のメッセージがありません。{ $organization }が無料で通訳を手配します。

### Choosing a health plan, and rides
which-plan = 会員カードに書かれている医療保険プランはどれですか？
change-plan = 別のプランを表示
plan-not-sure = お分かりにならない場合は、カードのおもて面にあるプランの名前とロゴをご覧ください。受付でもお手伝いします。
ride-by-phone-or-online = { $provider }：電話またはオンラインで予約
ride-by-phone = { $provider }：電話で予約
ride-by-member-services = 会員サービス、内線 { $extension }
ride-title = { $plan }：{ $provider }の送迎
ride-title-plain = { $plan }：送迎
ride-call = 電話で予約する
always-open = 毎日24時間
open-daily = 毎日、{ $from }から{ $to }まで
clock = { $half ->
    [am] 午前
   *[pm] 午後
}{ $hour12 ->
    [12] 0
   *[other] { $hour12 }
}時
monday = 月曜日
tuesday = 火曜日
wednesday = 水曜日
thursday = 木曜日
friday = 金曜日
saturday = 土曜日
sunday = 日曜日
days-range = { $first }から{ $last }まで
days-and = { $first }および{ $second }
days-list = { $first }、{ $second }
hours-range = { $from }から{ $to }まで
clock-minutes = { $half ->
    [am] 午前
   *[pm] 午後
}{ $hour12 ->
    [12] 0
   *[other] { $hour12 }
}時{ $minute }分
open-on-days = { $days }、{ $hours }
open-24-hours = 24時間
closed-on-holidays = 祝日は休み
open-now = ただいま営業時間内です（{ $time }まで）
open-now-always = ただいま営業時間内です（24時間）
closed-now = ただいま営業時間外です
opens-at = 本日の営業は{ $time }からです
opens-day-at = 次の営業は{ $day }の{ $time }からです
before-you-call = お電話の前に
ride-days-ahead = 送迎は{ $days }日前までにご予約ください。
ride-hours-ahead = 送迎は{ $hours }時間前までのご予約をお勧めします。
ride-have-id = ご自身の「{ $card }」をご用意ください。
ride-know-trip = お迎え先と行き先の住所など、送迎の詳細をご用意ください。
ride-choose-extension = 内線 { $extension } を選び、{ $plan }の会員サービス担当者に送迎の予約をお申し込みください。
ride-online = またはオンラインで予約する
get-link = 携帯電話で開く
ride-profile = { $provider }は、健康状態や特別なニーズに基づいて、ご利用の方のプロフィールを作成します。
ride-questions = 詳しくは、ご加入プランの給付の概要（Summary of Benefits）をご覧になるか、{ $office }にお電話ください。

### Documents
document-summary = 概要
document-next = 次へ：{ $part }
paper-copy = 紙の写しを希望する
paper-copy-how = この通知の紙の写しが必要な場合は、いつでも受付にお申し出いただくか、この番号にお電話ください。
take-with-you = この通知を携帯電話で見る
take-with-you-how = この通知は私たちのウェブサイトにもあります。コードを読み取ると、ご自身の携帯電話で開くことができます。
take-with-you-website = コードを読み取ると、ご自身の携帯電話で私たちのウェブサイトを開くことができます。この通知が直接開くわけではありません。

### Contact and concerns
contact-customer-service = カスタマーサービス（営業時間内）
contact-after-hours = 営業時間外（通話料無料）
contact-relay = 聴覚や発話に困難のある方のための電話リレーサービス
concern-intro = 規則違反、詐欺、浪費、給付の不正利用を匿名で通報するには：
concern-hotline = 不正や問題の通報専用電話（匿名、通話料無料）
concern-fax = 不正や問題の通報専用ファックス
concern-online = オンライン通報
concern-email = 不正や問題の通報専用メール
concern-write = メールやファックスでもご連絡いただけます
concern-write-shows-who = メールとファックスでは、差出人が分かります。

### Leaving for a web site of somebody else
leaving-title = { $organization }のページを離れます
leaving-words = ページはご自身の携帯電話で開きます。そのページはほかの組織のものであり、この端末は何も保存しません。

### Help from staff: a screen to show at the desk
staff-help-words = スタッフをこの画面の前までお呼びください。

### The display panel
text-size-small = 小
text-size-standard = 標準
text-size-large = 大
text-size-largest = 最大
colors = 色
theme-light = 明るい
theme-dark = 暗い
theme-contrast-light = 高コントラスト、明るい
theme-contrast-dark = 高コントラスト、暗い
lower-screen = 表示を下に移す（座ったまますべてに手が届きます）
raise-screen = 表示を上に移す

### When nobody has touched the screen for a while
still-there = まだご利用中ですか？
still-there-words = プライバシー保護のため、この画面はまもなく最初に戻ります。
seconds-left = 残り{ $seconds }秒
more-time = もっと時間が必要です
i-am-finished = 終わりました

### The help that a keypad's Help key shows
keys-title = キーの使い方
keys-where = 現在のページは「{ $page }」です。
keys-place = 全{ $total }項目中の{ $number }番目
keys-move = 「上」と「下」のキーで、枠を項目ごとに移動します。
keys-select = 「選択」キーで、枠の中のボタンを押します。
keys-back = 「戻る」キーで、前のページに戻ります。
keys-help = 「ヘルプ」キーで、このページを開いたり閉じたりします。

out-of-service-title = 現在、この画面には何も表示されません
out-of-service = 受付でお尋ねください。
