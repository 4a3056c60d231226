#pragma once

#include "core/services/insights/reviewers/reviewer_figures.h"
#include "ui/common/look/theme.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// A share as a bar from the side where lines begin; of too few observations there is none.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    /// `role`: its colour.
    ShareBar(const Theme& theme, Role role, QWidget* parent = nullptr);

    void setShare(const metrics::Share& share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Role m_role;
    double m_share = 0;
};

/// Whether seeing the suggestion pulls reviewers: how many answers are the model's in either arm, where the arm was drawn at random,
/// and what became of blind answers after a look.
class AnchoringCard : public QWidget {
    Q_OBJECT

public:
    explicit AnchoringCard(const Theme& theme, QWidget* parent = nullptr);

    void setRow(const services::ReviewerRow& row);

private:
    struct Arm {
        ShareBar* bar;
        QLabel* share;
    };

    const Theme& m_theme;
    QLabel* m_meaning;
    QWidget* m_arms;
    Arm m_blind;
    Arm m_assisted;
    QLabel* m_difference;
    QLabel* m_counts;
    QLabel* m_after;
};

}  // namespace docket::ui
