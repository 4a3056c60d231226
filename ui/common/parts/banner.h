#pragma once

#include "ui/common/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <functional>
#include <vector>

namespace docket::ui {

/// Something that can be done about a message.
struct BannerAction {
    QString text;
    QString key;  ///< that does the same on this screen; empty: none
    std::function<void()> run;
};

/// What a banner says: what happened in a few words, then what was kept and what to do.
struct BannerMessage {
    enum class Kind { Note, Warning, Error } kind = Kind::Note;
    QString title;  ///< may be empty
    QString text;
    std::vector<BannerAction> actions;
    QString icon;           ///< empty: that of its kind
    bool isOfItem = false;  ///< says nothing any more once another item is shown
};

/// A message at the top of the pane that it concerns. Stays until it is closed or replaced.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void showMessage(BannerMessage message);
    void showError(const QString& text);
    void showNote(const QString& text);
    /// Another item is shown.
    void leaveItem();
    QString title() const { return m_title->text(); }
    QString text() const { return m_text->text(); }
    bool isError() const { return m_message.kind == BannerMessage::Kind::Error; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showActions();

    const Theme& m_theme;
    BannerMessage m_message;
    QLabel* m_title;
    QLabel* m_text;
    QWidget* m_actions;
};

}  // namespace docket::ui
