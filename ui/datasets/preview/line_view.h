#pragma once

#include "ui/common/look/theme.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace docket::ui {

/// Colours keys and strings of JSON.
class JsonInk : public QSyntaxHighlighter {
public:
    JsonInk(const Theme& theme, QTextDocument* document) : QSyntaxHighlighter(document), m_theme(theme) {}

    void setOn(bool isOn);

protected:
    void highlightBlock(const QString& text) override;

private:
    const Theme& m_theme;
    bool m_isOn = false;
};

/// Lines of a file to be read, wrapped, each with its number. Plain text; what is copied out of it is as it is in the file.
class LineView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LineView(const Theme& theme, QWidget* parent = nullptr);

    void setLines(const QStringList& lines, bool isJson);
    /// The lines are of before.
    void setOld(bool isOld);

protected:
    QMimeData* createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyLook();
    void placeNumbers();
    void paintNumbers();

    const Theme& m_theme;
    QWidget* m_numbers;
    JsonInk* m_ink;
    bool m_isOld = false;
};

}  // namespace docket::ui
