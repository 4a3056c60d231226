#pragma once

#include "ui/common/look/theme.h"

#include <QAbstractButton>

namespace docket::ui {

/// One of several choices, as a panel with a radio mark, a title and a sentence about it, if it has one.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect sentenceRect(int width) const;

    const Theme& m_theme;
    QString m_sentence;
};

}  // namespace docket::ui
