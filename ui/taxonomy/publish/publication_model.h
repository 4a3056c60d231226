#pragma once

#include "ui/taxonomy/publish/publication_choices.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace docket::ui {

/// Columns and roles of both tables of the publish dialog: what happens to decisions, and what that comes to.
struct PublicationColumns {
    enum Column { ChangeColumn, BeforeColumn, AfterColumn, DecisionsColumn, ToDoColumn, ResultColumn, columnCount };
    enum Role {
        IconRole = Qt::UserRole,
        LinesRole,   ///< QStringList: of Before and After, a name a line
        CountsRole,  ///< QStringList: of Before, the decisions of each line; may be empty
        ChoosableRole,
        StrongRole,  ///< bool: the total
    };
};

/// A row for each label or group of labels that a publication touches, with what can be chosen for it.
class PublicationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PublicationModel(PublicationChoices choices, QObject* parent = nullptr);

    const PublicationChoices& choices() const { return m_choices; }
    void choose(int row, const Choice& choice);
    void setRule(int row, const taxonomy::ReviewRule& rule);
    /// What a choice is called on screen.
    QString choiceWords(int row, const Choice& choice) const;
    bool asksForRule(int row) const { return m_choices.choiceOf(static_cast<std::size_t>(row)).disposition == taxonomy::Disposition::ReviewMatching; }
    /// What the row is about, in a few words: "Getting virtual card".
    QString titleOf(int row) const;

    const std::optional<services::PublicationImpact>& impact() const { return m_impact; }
    /// Figures of the choices as they are; until new ones are there, after a choice, they are those before it.
    void setImpact(services::PublicationImpact impact);
    /// Whether the figures are those of the choices as they are.
    bool isCurrent() const { return m_isCurrent; }
    /// Lines that the tallest row has, at most 3.
    int linesOfTallest() const { return m_linesOfTallest; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_choices.rows().size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : PublicationColumns::columnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The publication is another one: its figures are to be read anew.
    void publicationChanged();

private:
    QStringList linesOf(const std::vector<LabelId>& labels) const;
    QStringList countsOf(std::size_t row) const;
    QString cellText(std::size_t row, int column) const;
    void changed(int row);

    PublicationChoices m_choices;
    std::optional<services::PublicationImpact> m_impact;
    bool m_isCurrent = false;
    int m_linesOfTallest = 1;
};

/// What the rows come to: labels that are added, those that stay, and all.
class PublicationTotals : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PublicationTotals(const PublicationModel& model, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : PublicationColumns::columnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    enum class Line { Added, Unchanged, Total };
    Line lineAt(int row) const { return row == m_rows - 1 ? Line::Total : row == m_rows - 2 ? Line::Unchanged : Line::Added; }
    QString labels(Line line, int column) const;

    const PublicationModel& m_model;
    QString m_added;  ///< names
    int m_rows = 2;
    int m_before = 0;
    int m_after = 0;
    int m_unchanged = 0;
};

/// "386 to review, 2,578 kept"; a dash where nothing was decided.
QString resultWords(const RowFigures& figures, taxonomy::Disposition disposition);

}  // namespace docket::ui
