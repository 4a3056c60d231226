#pragma once

#include "ui/intake/file_findings.h"
#include "ui/intake/former_line.h"
#include "ui/intake/mapping_delegate.h"
#include "ui/intake/mapping_model.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// Rows of columns. Up and Down move, Enter or Space opens what the column of the row can become.
class MappingTable : public QTableView {
    Q_OBJECT

public:
    MappingTable(const Theme& theme, MappingModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;

private:
    void chooseFor(int row);
    void tell(int row, QAccessible::Event what);
    void applyLook();
    void layOutColumns();

    const Theme& m_theme;
    MappingDelegate* m_delegate;
};

/// How files of the same shape were read before.
struct FormerColumns {
    std::optional<std::vector<codec::ColumnMeaning>> meanings;  ///< nullopt: in a way that does not fit the file
    codec::IdSource ids = codec::IdSource::Field;
    QString day;  ///< of that import, in words
};

/// Which column of a file is what, and where the ids of its items come from.
class MappingPane : public QWidget {
    Q_OBJECT

public:
    explicit MappingPane(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the columns as files of their shape were read before, or else with what they are guessed to be. An export of
    /// Docket has nothing to choose.
    void setColumns(services::FileLook look, std::optional<FormerColumns> former = std::nullopt);
    /// nullopt: a needed field is missing.
    std::optional<FileReading> reading() const;
    const MappingModel& model() const { return m_model; }
    MappingTable& table() { return *m_table; }

Q_SIGNALS:
    void readingChanged();

private:
    QWidget* makeIds(const Theme& theme);
    void change(std::span<const codec::ColumnMeaning> meanings, codec::IdSource ids);
    void showState();
    FormerLine::State stateBesideFormer() const;
    codec::IdSource ids() const;
    bool givesOtherIds() const;

    MappingModel m_model;
    QLabel* m_summary;
    QLabel* m_need;
    MappingTable* m_table;
    QWidget* m_ids = nullptr;
    QComboBox* m_idSource = nullptr;
    QLabel* m_idSentence = nullptr;
    QLabel* m_own;
    FormerLine* m_formerLine;
    std::vector<codec::ColumnMeaning> m_guessed;
    std::optional<FormerColumns> m_former;
    bool m_isOwnExport = false;
    codec::RecordFormat m_format = codec::RecordFormat::Jsonl;
    bool m_isSetting = false;
};

}  // namespace docket::ui
