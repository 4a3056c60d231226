#pragma once

#include "core/services/agreement/agreement_report.h"
#include "ui/agreement/agreement_words.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace docket::ui {

/// What a table of a study has in its rows.
enum class StudyTable { Labels, Confusions, People };

/// A row of such a table: each cell has a value and what there is to say about it.
struct StudyRow {
    std::vector<FigureWords> cells;
    std::optional<LabelId> label{};  ///< to go to
    bool isWeak = false;             ///< a label under the target
    QString more{};                  ///< what the checks found, in sentences
};

/// Columns: of labels as LabelColumn; of pairs as PairColumn, without
/// kappa for labels.
std::vector<StudyRow> rowsOf(const services::AgreementReport& report, StudyTable table);

/// One table of a study, as rows.
class StudyRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum LabelColumn { NameColumn, ItemsColumn, AgreementColumn, AlphaColumn, KappaColumn, ChecksColumn, labelColumnCount };
    enum PairColumn { OneColumn, OtherColumn, EitherColumn, ShareColumn, PairKappaColumn, pairColumnCount };
    enum StudyRole { DetailRole = Qt::UserRole, WeakRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(StudyTable table, std::vector<StudyRow> rows);
    StudyTable table() const { return m_table; }
    const StudyRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString sentence(int row) const;

    StudyTable m_table = StudyTable::Labels;
    std::vector<StudyRow> m_rows;
};

}  // namespace docket::ui
