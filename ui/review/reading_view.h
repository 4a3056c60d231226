#pragma once

#include "ui/common/theme.h"

#include <QTextBrowser>

namespace docket::ui {

/// The text under review: plain text only, selectable, never loading anything. Each paragraph runs in the
/// direction of its own first strong character; lines are at most 690 px wide and begin where they always begin.
class ReadingView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingView(const Theme& theme, QWidget* parent = nullptr);

    /// Untrusted text; control characters are made visible.
    void showText(const QString& text);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    const Theme& m_theme;
};

}  // namespace docket::ui
