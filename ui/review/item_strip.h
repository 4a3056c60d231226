#pragma once

#include "core/services/review_service.h"
#include "ui/common/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// What is known of the item beside its text: id, source, times, language; and why it is here. Nothing of it points
/// at what the model said while that is hidden.
class ItemStrip : public QWidget {
    Q_OBJECT

public:
    explicit ItemStrip(const Theme& theme, QWidget* parent = nullptr);

    void showItem(const services::ClaimedItem& item, bool isSuggestionVisible);
    void clear();

private:
    void showFacts(const services::ClaimedItem& item);
    void showReasons(const services::ClaimedItem& item, bool isSuggestionVisible);
    QLabel* fact(const QString& text, Role ink);

    const Theme& m_theme;
    QHBoxLayout* m_facts;
    QHBoxLayout* m_reasons;
};

}  // namespace docket::ui
