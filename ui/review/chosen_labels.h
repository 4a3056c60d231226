#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/review/review_controller.h"

#include <QLabel>
#include <QList>
#include <QWidget>

namespace docket::ui {

/// What the reviewer chose, on one line: each label as a chip, and a few words behind them where there is room. Something of
/// it can always be read: a name without room ends with "…", and of several labels those without room are counted, and
/// named by a tool tip.
class ChosenLabels : public QWidget {
    Q_OBJECT

public:
    explicit ChosenLabels(const Theme& theme, QWidget* parent = nullptr);

    void showChosen(const ReviewController& review);
    void clear();
    /// Where the row is the labels' own, a name without room goes on in a second line.
    void setWrapping(bool isWrapping);
    /// Behind the labels, where there is room.
    void addWords(QLabel* words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked(docket::LabelId label);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Chip* addChip(const QString& text, bool isMulti);
    void place();
    int highOf(QWidget& widget, int width) const;
    void put(QWidget& widget, int left, int width);
    /// Places as many chips as have room; returns where the rest begins.
    int placeChips();
    void nameRest(qsizetype from);

    const Theme& m_theme;
    bool m_isWrapping = false;
    QList<Chip*> m_chips;
    Chip* m_rest;
    QList<QLabel*> m_words;
};

}  // namespace docket::ui
