#pragma once

#include "ui/common/parts/change_note.h"
#include "ui/routing/draft/confidence_reader.h"
#include "ui/routing/forms/rule_page.h"
#include "ui/routing/words/rule_words.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace docket::ui {

/// The form of one rule, with what the draft changes about it and a way back.
class RuleForm : public QScrollArea {
    Q_OBJECT

public:
    /// `switchTable`: the command that shows a chart as a table.
    RuleForm(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, QAction* switchTable, QWidget* parent = nullptr);

    void showRule(Rule rule);
    Rule rule() const { return m_rule; }
    bool hasEntries() const { return page().hasEntries(); }
    void add() { page().add(); }
    void remove() { page().remove(); }
    bool hasChart() const { return page().hasChart(); }
    void switchTable() { page().switchTable(); }
    /// To the control that Enter goes to; the first entry that `about` names is current.
    void edit(const std::string& about = {});
    /// Takes the number that is being typed. False: it is wrong, and has the focus now.
    bool finish();
    /// The rule reads again as in force.
    void revert();

private:
    void add(Rule rule, RulePage* page);
    void setPageShown(bool isShown);
    RulePage& page() const { return *m_pages.at(m_rule); }
    void showPolicy();
    void showChanges();

    RoutingController& m_controller;
    Rule m_rule = Rule::LowConfidence;
    QLabel* m_title;
    QVBoxLayout* m_body;  ///< the pages, of which one is shown
    ChangeNote* m_changes;
    QVBoxLayout* m_after;  ///< what pages have under that
    std::map<Rule, RulePage*> m_pages;
};

}  // namespace docket::ui
