#pragma once

#include "core/codec/look/field_guess.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace docket::ui {

/// What each column of a file becomes, for a person to check and to change. A field is given to one column at the most:
/// where it is given to another, the one that had it is kept as metadata.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, BecomesColumn, RemarkColumn, columnCountValue };
    enum Role {
        ValueRole = Qt::UserRole,  ///< of any column: the first value
        IsWarningRole,             ///< of the remark: something is amiss
        IsLeftOutRole,
    };

    explicit MappingModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setColumns(codec::FileSample sample, std::vector<codec::ColumnGuess> guesses);
    const codec::FileSample& sample() const { return m_sample; }
    std::vector<std::string> names() const;

    /// What the column of a row can become, in the order of a list of choices.
    std::vector<codec::ColumnMeaning> choicesOf(int row) const;
    codec::ColumnMeaning meaningOf(int row) const { return m_rows[static_cast<std::size_t>(row)].meaning; }
    void choose(int row, codec::ColumnMeaning meaning);
    /// The row that becomes the field; -1: none does.
    int rowOf(codec::Field field) const;
    /// As FieldMap::make takes it.
    std::vector<std::string> mapping() const;
    std::vector<codec::ColumnMeaning> meanings() const;
    /// One for each column, in their order. What the guesses have likewise stays a guess.
    void setMeanings(std::span<const codec::ColumnMeaning> meanings);

    static QString words(codec::ColumnMeaning meaning);
    /// "4 recognised, 1 guessed, 1 left out"
    QString summary() const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columnCountValue; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The file is to be read in another way.
    void mappingChanged();

private:
    using Row = codec::ColumnGuess;

    const codec::ColumnSample& column(int row) const { return m_sample.columns[static_cast<std::size_t>(row)]; }
    QString firstValue(int row) const;
    QString remark(int row) const;
    bool fits(int row) const;
    void take(int row, codec::ColumnMeaning meaning);
    void tellAll();

    codec::FileSample m_sample;
    std::vector<Row> m_rows;
};

}  // namespace docket::ui
