#pragma once

#include "core/services/agreement/agreement_report.h"
#include "ui/agreement/agreement_desk.h"
#include "ui/agreement/agreement_figures.h"
#include "ui/agreement/agreement_table.h"
#include "ui/common/parts/buttons.h"

#include <QLabel>
#include <QWidget>

#include <memory>

namespace docket::ui {

/// One study: how far it is, its figures, and a table of labels, of confused labels or of people. An open one can be ended.
class StudyReport : public QWidget {
    Q_OBJECT

public:
    explicit StudyReport(const Theme& theme, QWidget* parent = nullptr);

    /// `reading->report` is there.
    void showReading(const std::shared_ptr<const StudyReading>& reading);
    void start() { m_table->setFocus(); }
    AgreementTable& table() const { return *m_table; }
    bool isAskingToEnd() const { return !m_ending->isHidden(); }
    /// What was asked to be ended was not.
    void stopAsking();

Q_SIGNALS:
    void labelAsked(docket::LabelId label);
    void endAsked();

private:
    QWidget* makeEnding();
    void askToEnd();
    void showTable();

    const Theme& m_theme;
    std::shared_ptr<const StudyReading> m_reading;
    QLabel* m_progress;
    QLabel* m_people;
    AgreementFigures* m_figures;
    QLabel* m_meaning;
    SegmentedSwitch* m_switch;
    QLabel* m_empty;
    AgreementTable* m_table;
    KeyButton* m_end;
    QWidget* m_ending = nullptr;
    KeyButton* m_keep = nullptr;
};

}  // namespace docket::ui
