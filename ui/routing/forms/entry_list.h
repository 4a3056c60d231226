#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/routing/forms/entry_model.h"

#include <QTableView>
#include <QWidget>

#include <optional>

namespace docket::ui {

class EntryTable : public QTableView {
    Q_OBJECT

public:
    EntryTable(const Theme& theme, EntryModel& model, QWidget* parent = nullptr);

    void fitHeight();

Q_SIGNALS:
    void currentEntryChanged();
    void editAsked();
    void removeAsked();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook();
    void layOut();

    const Theme& m_theme;
};

/// The things that a rule is about, in a table under a caption, with a way to add one and to take one out.
class EntryList : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString caption;
        QString add;     ///< on the button: "Add label…"
        QString none;    ///< where there is nothing
        QStringList heads;
    };

    /// `name`: object name of the table.
    EntryList(const Theme& theme, const char* name, const Words& words, QWidget* parent = nullptr);

    /// What is current stays; where it is gone, what comes in its place.
    void setEntries(std::vector<RuleEntry> entries);
    EntryModel& model() { return m_model; }
    /// nullptr: none, or one that cannot be changed here.
    const RuleEntry* current() const;
    void select(const std::string& name);
    /// An entry that is on its way: once it is there it is current, and asked to be edited.
    void expect(const std::string& name);
    void setEditable(bool isEditable);
    EntryTable& table() { return *m_table; }

Q_SIGNALS:
    void currentChanged();
    void addAsked();
    void removeAsked();
    void editAsked();

private:
    void showExpected();

    EntryModel m_model;
    EntryTable* m_table;
    QLabel* m_none;
    KeyButton* m_add;
    KeyButton* m_remove;
    std::string m_expected;
    bool m_isEditable = false;
};

}  // namespace docket::ui
