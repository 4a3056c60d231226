#pragma once

#include "ui/common/parts/banner.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// One line that says how things stand, and the place of messages: one comes over the line and moves nothing. Where it needs
/// more room it lies over what is below until it is closed; one that stays gets all of its room.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    /// `page` is what the strip stands in and takes over the banner.
    MessageStrip(const Theme& theme, Banner& banner, QWidget& page);

    QLabel& words() { return *m_words; }
    /// Shows a message that stays as long as things are as they are. nullopt: there is none any more; another message stays.
    void showLasting(std::optional<BannerMessage> message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    Banner& m_banner;
    QWidget& m_page;
    QLabel* m_words;
    bool m_isLasting = false;
};

}  // namespace docket::ui
