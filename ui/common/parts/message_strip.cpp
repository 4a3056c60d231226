#include "ui/common/parts/message_strip.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace docket::ui {

namespace {

constexpr int stripHeight = 32;  // of a message of one line
constexpr int messageStripSide = 16;

}  // namespace

MessageStrip::MessageStrip(const Theme& theme, Banner& banner, QWidget& page)
    : QWidget(&page), m_theme(theme), m_banner(banner), m_page(page), m_words(plainLabel(theme, TextStyle::Caption, "text2")) {
    setObjectName(QStringLiteral("messageStrip"));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(messageStripSide, 0, messageStripSide, 0);
    row->addWidget(m_words);
    m_banner.setParent(&page);
    m_banner.hide();
    m_banner.installEventFilter(this);
    keepInStep(*this, theme, [this] { place(); });
}

void MessageStrip::showLasting(std::optional<BannerMessage> message) {
    const bool wasLasting = std::exchange(m_isLasting, message.has_value());
    if (message) m_banner.showMessage(std::move(*message));
    else if (wasLasting) m_banner.hide();
    place();
}

void MessageStrip::place() {
    const int high = qMax(m_theme.px(stripHeight), m_banner.isHidden() ? 0 : m_banner.heightForWidth(width()));
    setFixedHeight(m_isLasting && !m_banner.isHidden() ? high : m_theme.px(stripHeight));
    m_banner.setGeometry(QRect(mapTo(&m_page, QPoint()), QSize(width(), high)));
    m_banner.raise();
}

bool MessageStrip::eventFilter(QObject* watched, QEvent* event) {
    const bool isOther = event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::LayoutRequest;
    if (watched == &m_banner && isOther) place();
    return QWidget::eventFilter(watched, event);
}

void MessageStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void MessageStrip::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    place();
}

}  // namespace docket::ui
