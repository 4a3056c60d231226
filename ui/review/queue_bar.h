#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/buttons.h"
#include "ui/review/review_controller.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// The bar over the desk: how suggestions are shown, what was done, what is left, Pause.
class QueueBar : public QWidget {
    Q_OBJECT

public:
    QueueBar(const Theme& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    void showCounts(const ReviewController& review);

private:
    Chip* m_mode;
    QLabel* m_done;
    QLabel* m_left;
};

}  // namespace docket::ui
