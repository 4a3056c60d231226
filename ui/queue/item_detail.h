#pragma once

#include "core/services/queue/item_browser.h"
#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QWidget>

namespace docket::ui {

/// The item of the current row: its text, what the model said, why it is here, and everything that happened to it.
class ItemDetail : public QWidget {
    Q_OBJECT

public:
    ItemDetail(const Theme& theme, const ActionRegistry& actions, const ports::Clock& clock, QWidget* parent = nullptr);

    void setTaxonomy(std::shared_ptr<const taxonomy::Taxonomy> taxonomy) { m_taxonomy = std::move(taxonomy); }
    void showItem(const services::BrowsedDetail& detail);
    void clear();

private:
    void showFacts(const services::BrowsedDetail& detail);
    void showHistory(const services::BrowsedDetail& detail);
    void addFact(const QString& name, const QString& value, const QString& remark = {});
    void addEvent(const QString& icon, const QString& title, const QString& when, const QString& details);
    void applyColors();

    const Theme& m_theme;
    const ports::Clock& m_clock;
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    QLabel* m_id;
    Chip* m_stage;
    QPlainTextEdit* m_text;
    QLabel* m_cut;
    QWidget* m_facts;
    QGridLayout* m_factRows = nullptr;
    QLabel* m_historyTitle;
    QLabel* m_historyCount;
    QListView* m_history;
    QStandardItemModel m_events;
};

}  // namespace docket::ui
