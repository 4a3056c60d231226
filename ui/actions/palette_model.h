#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/words/word_match.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace docket::ui {

/// The commands that answer to what was typed, best first. With nothing typed: those used last, then the order of the
/// menus. Commands that do not work now come last, with the reason.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,  ///< the key that gives it, or empty
        RemarkRole,                  ///< its screen; of a command that does not work now, why
        MatchRole,                   ///< TextRanges of the name
        WorksRole,
    };

    /// `recent`: ids of commands, latest first.
    PaletteModel(const ActionRegistry& actions, QStringList recent, QObject* parent = nullptr);

    void setTyped(const QString& typed);
    Command commandAt(int row) const { return m_rows[static_cast<std::size_t>(row)].spec->command; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        const CommandSpec* spec;
        QString name;
        QString whyNot;
        WordMatch match;
    };
    /// Place among the commands used last; behind all of them for any other.
    qsizetype ageOf(const CommandSpec& spec) const;

    const ActionRegistry& m_actions;
    QStringList m_recent;
    std::vector<Row> m_rows;
};

}  // namespace docket::ui

Q_DECLARE_METATYPE(docket::ui::TextRanges)
