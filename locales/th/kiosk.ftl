# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = กลับ
bar-home = หน้าแรก
bar-display = ขนาดอักษร
bar-finish = จบการใช้งาน

### On every page
staff-help = ขอให้เจ้าหน้าที่ช่วย
translation-awaits-review = คำแปลนี้ยังไม่ได้รับการตรวจสอบโดยนักแปลที่มีคุณสมบัติเหมาะสม
tty = TTY: { $number }
phone-extension = หมายเลขต่อ { $extension }
scan-to-call = สแกนเพื่อโทร
scan-with-phone = สแกนด้วยกล้องโทรศัพท์ของท่าน
large-number-title = โทรไปที่หมายเลขนี้
close = ปิด
done = เสร็จแล้ว

### The welcome page
welcome-question = เราจะช่วยอะไรท่านได้บ้าง
welcome-subjects = สิทธิของท่าน · ความเป็นส่วนตัว · ล่ามฟรี · รถรับส่งไปพบแพทย์
touch-to-start = แตะเพื่อเริ่ม

### The page of 22 languages
choose-language = เลือกภาษาของท่าน

### The home page
home-question = ท่านต้องการทราบเรื่องใด
interpreter-title = ขอล่าม
interpreter-hint = ความช่วยเหลือฟรีในภาษาของท่าน — แสดงข้อความให้เจ้าหน้าที่ที่เคาน์เตอร์ต้อนรับดู
rides-title = รถรับส่งไปพบแพทย์
rides-hint = วิธีจองรถ ตามแผนประกันสุขภาพของท่าน
rights-title = สิทธิของท่าน
rights-hint = สิ่งที่ท่านขอได้และคาดหวังได้
privacy-title = ประกาศเรื่องความเป็นส่วนตัว
privacy-hint = ข้อมูลสุขภาพของท่านถูกนำไปใช้อย่างไร
contact-title = ติดต่อเรา
contact-hint = หมายเลขโทรศัพท์และ TTY 711 รวมถึงบริการถ่ายทอดการสื่อสาร
decisions-title = การตัดสินใจเรื่องการดูแลรักษา
decisions-hint = คำมั่นของเราและหลักเกณฑ์
concern-title = แจ้งการทุจริตหรือการทำผิดระเบียบ
concern-hint = แจ้งการฉ้อโกง หรือการใช้สิทธิประโยชน์อย่างสิ้น⁠เปลืองหรือในทางที่ผิด — ไม่ต้องเปิดเผยชื่อ
community-title = บริการในชุมชน
coming-soon = เร็วๆ นี้
hipaa-title = HIPAA

### The interpreter card
interpreter-call = โทร
ims-promise = { $organization } ให้ความช่วยเหลือด้านภาษาโดยไม่มีค่าใช้จ่าย ในภาษาที่ร้องขอ ผ่านเจ้าหน้าที่ที่พูดได้สองภาษาหรือผ่านล่าม
plan-not-listed = แผนอื่น
who-needs-interpreter = ใครต้องการล่าม โปรดแตะภาษาของท่านผู้นั้น
plan-without-message = ที่นี่ไม่มีข้อความของ { $plan } ในภาษานี้ แต่ { $organization } จะจัดหาล่ามให้ท่านโดยไม่มีค่าใช้จ่าย

### Choosing a health plan, and rides
which-plan = บัตรสมาชิกของท่านระบุแผนประกันสุขภาพใด
change-plan = ดูแผนอื่น
plan-not-sure = หากไม่แน่ใจ โปรดดูชื่อและโลโก้ของแผนประกันสุขภาพที่ด้านหน้าบัตรของท่าน เจ้าหน้าที่ที่เคาน์เตอร์ต้อนรับก็ช่วยท่านได้เช่นกัน
ride-by-phone-or-online = { $provider } — ทางโทรศัพท์หรือออนไลน์
ride-by-phone = { $provider } — ทางโทรศัพท์
ride-by-member-services = ฝ่ายบริการสมาชิก หมายเลขต่อ { $extension }
ride-title = { $plan } — รถรับส่งของ { $provider }
ride-title-plain = { $plan } — รถรับส่ง
ride-call = โทรเพื่อจองรถ
always-open = ทุกวัน ตลอด 24 ชั่วโมง
open-daily = ทุกวัน เวลา { $from } ถึง { $to }
clock = { $hour24 }.00 น.
monday = วันจันทร์
tuesday = วันอังคาร
wednesday = วันพุธ
thursday = วันพฤหัสบดี
friday = วันศุกร์
saturday = วันเสาร์
sunday = วันอาทิตย์
days-range = { $first }ถึง{ $last }
days-and = { $first } และ{ $second }
days-list = { $first }, { $second }
hours-range = { $from } ถึง { $to }
clock-minutes = { $hour24 }.{ $minute } น.
open-on-days = เวลาทำการ: { $days } { $hours }
open-24-hours = ตลอด 24 ชั่วโมง
closed-on-holidays = ปิดในวันหยุดราชการ
open-now = ขณะนี้เปิดทำการ จนถึง { $time }
open-now-always = ขณะนี้เปิดทำการ ตลอด 24 ชั่วโมง
closed-now = ขณะนี้ปิดทำการ
opens-at = เปิดวันนี้ เวลา { $time }
opens-day-at = เปิด{ $day } เวลา { $time }
before-you-call = ก่อนโทร
ride-days-ahead = โปรดจองรถล่วงหน้า { $days } วัน
ride-hours-ahead = แนะนำให้จองรถล่วงหน้า { $hours } ชั่วโมง
ride-have-id = โปรดเตรียม { $card } ของท่านให้พร้อม
ride-know-trip = โปรดเตรียมรายละเอียดการเดินทางของท่าน เช่น ที่อยู่จุดรับและที่อยู่จุดส่ง
ride-choose-extension = เลือกหมายเลขต่อ { $extension } เพื่อนัดหมายรถรับส่งกับเจ้าหน้าที่ฝ่ายบริการสมาชิกของ { $plan }
ride-online = หรือจองทางออนไลน์
get-link = เปิดบนโทรศัพท์ของฉัน
ride-profile = { $provider } จะจัดทำประวัติสำหรับท่านโดยอิงตามภาวะสุขภาพหรือความต้องการพิเศษต่างๆ
ride-questions = สำหรับข้อมูลเพิ่มเติม โปรดดูสรุปสิทธิประโยชน์ (Summary of Benefits) ของแผนของท่าน หรือโทรหา { $office }

### Documents
document-summary = สรุปย่อ
document-next = ถัดไป: { $part }
paper-copy = ขอฉบับกระดาษ
paper-copy-how = ท่านขอประกาศนี้ฉบับกระดาษได้ที่เคาน์เตอร์ต้อนรับทุกเมื่อ หรือโทรไปที่หมายเลขนี้
take-with-you = นำประกาศนี้ติดตัวไป
take-with-you-how = ประกาศนี้มีอยู่บนเว็บไซต์ของเราด้วย สแกนรหัสเพื่อเปิดประกาศบนโทรศัพท์ของท่านเอง
take-with-you-website = สแกนรหัสเพื่อเปิดเว็บไซต์ของเราบนโทรศัพท์ของท่านเอง รหัสนี้ไม่ได้เปิดประกาศนี้โดยตรง

### Contact and concerns
contact-customer-service = ฝ่ายบริการลูกค้า ในเวลาทำการ
contact-after-hours = นอกเวลาทำการ (โทรฟรี)
contact-relay = บริการถ่ายทอดการสื่อสารสำหรับผู้พิการทางการได้ยินหรือการพูด
concern-intro = หากต้องการแจ้งเรื่องการไม่ปฏิบัติตามกฎระเบียบ การฉ้อโกง หรือการใช้สิทธิประโยชน์อย่างสิ้น⁠เปลืองหรือในทางที่ผิด โดยไม่เปิดเผยชื่อ:
concern-hotline = สายด่วนสำหรับแจ้งการทุจริตหรือการทำผิดระเบียบ ไม่ต้องเปิดเผยชื่อ โทรฟรี
concern-fax = โทรสารสำหรับแจ้งการทุจริตหรือการทำผิดระเบียบ
concern-online = แจ้งทางออนไลน์
concern-email = อีเมลสำหรับแจ้งการทุจริตหรือการทำผิดระเบียบ
concern-write = ท่านเขียนถึงเราได้เช่นกัน
concern-write-shows-who = อีเมลและโทรสารแสดงว่าใครเป็นผู้ส่ง

### Leaving for a web site of somebody else
leaving-title = ท่านกำลังออกจากเว็บไซต์ของ { $organization }
leaving-words = หน้าเว็บจะเปิดบนโทรศัพท์ของท่านเอง หน้าเว็บนั้นเป็นขององค์กรอื่น และตู้บริการนี้ไม่เก็บข้อมูลใดไว้เลย

### Help from staff: a screen to show at the desk
staff-help-words = โปรดขอให้เจ้าหน้าที่มาที่หน้าจอนี้

### The display panel
text-size-small = เล็ก
text-size-standard = มาตรฐาน
text-size-large = ใหญ่
text-size-largest = ใหญ่ที่สุด
colors = สี
theme-light = สว่าง
theme-dark = มืด
theme-contrast-light = สีตัดกันชัด แบบสว่าง
theme-contrast-dark = สีตัดกันชัด แบบมืด
lower-screen = เลื่อนเนื้อหาลงต่ำ — เอื้อมถึงทุกอย่างได้จากที่นั่ง
raise-screen = เลื่อนเนื้อหาขึ้นสูง

### When nobody has touched the screen for a while
still-there = ท่านยังอยู่ที่นี่หรือไม่
still-there-words = เพื่อความเป็นส่วนตัวของท่าน หน้าจอนี้จะเริ่มใหม่ในไม่ช้า
seconds-left = เหลือ { $seconds } วินาที
more-time = ต้องการเวลาเพิ่ม
i-am-finished = ใช้งานเสร็จแล้ว

### The help that a keypad's Help key shows
keys-title = วิธีใช้แป้นกด
keys-where = ท่านอยู่ที่หน้า “{ $page }”
keys-place = ส่วนที่ { $number } จาก { $total }
keys-move = แป้น “ขึ้น” และ “ลง” เลื่อนกรอบไปทีละส่วน
keys-select = กดแป้น “เลือก” เพื่อกดปุ่มที่อยู่ในกรอบ
keys-back = แป้น “กลับ” พากลับไปยังหน้าที่แล้ว
keys-help = แป้น “ช่วยเหลือ” แสดงหรือซ่อนหน้านี้

out-of-service-title = ขณะนี้หน้าจอนี้ไม่แสดงข้อมูลใด
out-of-service = โปรดสอบถามที่เคาน์เตอร์ต้อนรับ
