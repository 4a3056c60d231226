#pragma once

#include "ui/common/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWidget>

namespace docket::ui {

/// Parts of a form over a draft. Undo and redo in a field are the draft's, never the field's own.

/// A control under its caption, which is its accessible name too; something may stand at the far end of the caption.
class Field : public QWidget {
    Q_OBJECT

public:
    Field(const Theme& theme, const QString& caption, QWidget* control, QWidget* parent = nullptr);

    void setFarEnd(QWidget* widget);
    /// Words under the control: what is wrong with it (`isBad`), or what it comes to.
    void setRemark(const QString& words, bool isBad = false);
    /// Keeps one line free for remarks, which then move nothing; a longer one is cut, and whole in its tool tip.
    void reserveRemark();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showRemark();

    QHBoxLayout* m_head;
    QLabel* m_caption;
    QLabel* m_remark;
    QString m_words;
    bool m_isReserved = false;
    QWidget* m_control;
};

/// Plain text of several lines that is as high as what it holds, within bounds; then it scrolls. Tab leaves it.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingText(const Theme& theme, int fewestLines, int mostLines, QWidget* parent = nullptr);

    void setTextKeepingCaret(const QString& text);

Q_SIGNALS:
    /// By the person, and not by setTextKeepingCaret().
    void typed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    const Theme& m_theme;
    int m_fewestLines;
    int m_mostLines;
    bool m_isSetting = false;
};

/// Leaves Ctrl+Z and its kind to the window.
void leaveUndoToWindow(QWidget& field);

/// The entries of a text with one on each line; blank lines are none.
std::vector<std::string> entriesOf(const QString& text);
QString linesOf(const std::vector<std::string>& entries);

}  // namespace docket::ui
