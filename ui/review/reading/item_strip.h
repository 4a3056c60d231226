#pragma once

#include "core/services/review/review_service.h"
#include "ui/common/look/one_line.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_label.h"

#include <QWidget>

namespace docket::ui {

/// What is known of the item beside its text: id, source, times, language; and why it is here. Nothing of it points
/// at what the model said while that is hidden.
class ItemStrip : public QWidget {
    Q_OBJECT

public:
    explicit ItemStrip(const Theme& theme, QWidget* parent = nullptr);

    void showItem(const services::ClaimedItem& item, bool isSuggestionVisible, Timestamp now);
    void clear();
    /// Smaller margins and fewer facts, for a window with little room; the facts from the next item on.
    void setTight(bool isTight);
    /// The words of the item that is shown, as they stand here.
    QString dueText() const { return m_due; }
    QStringList reasonTexts() const { return m_reasonTexts; }

private:
    void showFacts(const services::ClaimedItem& item, Timestamp now);
    void showReasons(const services::ClaimedItem& item, bool isSuggestionVisible);
    IconLabel* fact(const QString& icon, const QString& text, Role ink);

    const Theme& m_theme;
    OneLine* m_facts;
    OneLine* m_reasons;
    QString m_due;
    QStringList m_reasonTexts;
    bool m_isTight = false;
};

}  // namespace docket::ui
