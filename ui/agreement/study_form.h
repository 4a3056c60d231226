#pragma once

#include "core/services/agreement/agreement_studies.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/form_parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <cstdint>
#include <optional>

namespace docket::ui {

/// What an agreement test is, and what one is to draw.
class StudyForm : public QWidget {
    Q_OBJECT

public:
    explicit StudyForm(const Theme& theme, QWidget* parent = nullptr);

    services::StudyRequest request() const;
    /// How many items can be drawn; nullopt: they are being counted.
    void setAvailable(std::optional<std::int64_t> items);
    /// While a sample is drawn nothing can be entered, and the button cancels.
    void setDrawing(bool isDrawing);
    bool isDrawing() const { return m_isDrawing; }
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
    void update();
    void askToDraw();

    Field* m_itemsField;
    KeyButton* m_draw;
    std::optional<std::int64_t> m_available;
    bool m_isDrawing = false;
};

}  // namespace docket::ui
