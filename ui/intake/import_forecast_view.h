#pragma once

#include "core/services/intake/import_service.h"
#include "ui/common/look/theme.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// What an import would do, before anything is written: how many items go to people and how many are accepted, labels that the
/// taxonomy does not have, and rows that cannot be read, by cause.
class ImportForecastView : public QWidget {
    Q_OBJECT

public:
    explicit ImportForecastView(const Theme& theme, QWidget* parent = nullptr);

    void showReport(const services::ImportReport& report);
    /// It is being counted; what was shown before no longer holds.
    void showCounting();
    void showError(const QString& words);
    void clear();

private:
    void show(QLabel* label, const QString& text);

    QLabel* m_routing;
    QLabel* m_error;
    QLabel* m_labels;
    QLabel* m_rejected;
    QLabel* m_notes;
};

/// "2 rows: the text is empty (lines 4 and 9)", one for each cause.
QStringList rejectedCauseWords(const services::ImportReport& report);

}  // namespace docket::ui
