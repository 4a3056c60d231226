#pragma once

#include "ui/insights/drift/drift_words.h"

#include <QWidget>

namespace docket::ui {

/// A state as an icon and a word, both in its colour.
class HealthMark : public QWidget {
    Q_OBJECT

public:
    explicit HealthMark(const Theme& theme, QWidget* parent = nullptr);

    void setLook(HealthLook look);
    const QString& word() const { return m_look.word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    HealthLook m_look;
};

}  // namespace docket::ui
