#pragma once

#include "core/services/agreement_studies.h"
#include "ui/common/buttons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace docket::ui {

/// What an agreement test is, and what one is to draw.
class StudyForm : public QWidget {
    Q_OBJECT

public:
    explicit StudyForm(const Theme& theme, QWidget* parent = nullptr);

    services::StudyRequest request() const;
    /// While a sample is drawn nothing can be entered, and the button cancels.
    void setDrawing(bool isDrawing);
    void start() { m_items->setFocus(); }

Q_SIGNALS:
    void drawAsked();
    void cancelAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSpinBox* m_items;
    QSpinBox* m_reviewers;
    QLineEdit* m_note;
    QLabel* m_state;
    KeyButton* m_draw;
    bool m_isDrawing = false;
};

}  // namespace docket::ui
