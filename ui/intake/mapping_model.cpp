#include "ui/intake/mapping_model.h"

#include "ui/common/words/text.h"

#include <algorithm>

namespace docket::ui {

using codec::ColumnMeaning;
using codec::Field;
using Ground = codec::ColumnGuess::Ground;
using Kind = ColumnMeaning::Kind;
using Shape = codec::ColumnSample::Shape;

namespace {

/// In the order in which they are offered.
constexpr std::array offered = {Field::Text,      Field::Label, Field::Labels,        Field::Confidence, Field::Scores,        Field::Id,      Field::CreatedAt,
                                Field::Rationale, Field::Model, Field::PromptVersion, Field::Samples,    Field::LabelLogProbs, Field::Metadata};

bool isOneOfLabels(ColumnMeaning meaning) { return meaning.is(Field::Label) || meaning.is(Field::Labels); }

QString fieldWords(Field field) {
    switch (field) {
        case Field::Id: return MappingModel::tr("Item id, unique");
        case Field::Text: return MappingModel::tr("Text");
        case Field::Label: return MappingModel::tr("Model’s label");
        case Field::Labels: return MappingModel::tr("Model’s labels");
        case Field::Confidence: return MappingModel::tr("Confidence, %L1 to %L2").arg(0).arg(1);
        case Field::Scores: return MappingModel::tr("Other labels with scores");
        case Field::Rationale: return MappingModel::tr("Model’s rationale");
        case Field::Model: return MappingModel::tr("Model");
        case Field::PromptVersion: return MappingModel::tr("Prompt version");
        case Field::CreatedAt: return MappingModel::tr("Received");
        case Field::Samples: return MappingModel::tr("Repeated answers");
        case Field::LabelLogProbs: return MappingModel::tr("Label probabilities");
        case Field::Metadata: return MappingModel::tr("Metadata, an object");
    }
    return {};
}

}  // namespace

void MappingModel::setColumns(codec::FileSample sample, std::vector<codec::ColumnGuess> guesses) {
    beginResetModel();
    m_sample = std::move(sample);
    m_rows = std::move(guesses);
    endResetModel();
    Q_EMIT mappingChanged();
}

std::vector<std::string> MappingModel::names() const {
    std::vector<std::string> names;
    for (const codec::ColumnSample& each : m_sample.columns) names.push_back(each.name);
    return names;
}

std::vector<ColumnMeaning> MappingModel::choicesOf(int row) const {
    const codec::ColumnSample& of = column(row);
    const bool isContainer = of.shape == Shape::List || of.shape == Shape::Object;
    std::vector<ColumnMeaning> choices;
    for (const Field field : offered) {
        const bool isOffered = codec::isStructured(field) || isContainer ? codec::canBe(of, field) : true;
        if (isOffered || meaningOf(row).is(field)) choices.push_back(ColumnMeaning::of(field));
    }
    if (column(row).shape == Shape::Text && codec::isScoreColumn(column(row).name)) choices.push_back(ColumnMeaning::score());
    choices.push_back(ColumnMeaning::kept());
    choices.push_back(ColumnMeaning::leftOut());
    return choices;
}

void MappingModel::take(int row, ColumnMeaning meaning) {
    for (Row& other : m_rows) {
        const bool isGiven = meaning.kind == Kind::Field && (other.meaning == meaning || (isOneOfLabels(meaning) && isOneOfLabels(other.meaning)));
        if (isGiven) other = {ColumnMeaning::kept(), Ground::None};
    }
    m_rows[static_cast<std::size_t>(row)] = {meaning, Ground::Name};
}

void MappingModel::choose(int row, ColumnMeaning meaning) {
    if (meaningOf(row) == meaning) return;
    take(row, meaning);
    tellAll();
}

void MappingModel::tellAll() {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountValue - 1));
    Q_EMIT mappingChanged();
}

int MappingModel::rowOf(Field field) const {
    const auto found = std::ranges::find_if(m_rows, [field](const Row& row) { return row.meaning.is(field); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<std::string> MappingModel::mapping() const {
    std::vector<ColumnMeaning> meanings;
    for (const Row& row : m_rows) meanings.push_back(row.meaning);
    return codec::mappingOf(names(), meanings);
}

std::vector<ColumnMeaning> MappingModel::meanings() const {
    std::vector<ColumnMeaning> meanings;
    for (const Row& row : m_rows) meanings.push_back(row.meaning);
    return meanings;
}

void MappingModel::setMeanings(std::span<const ColumnMeaning> meanings) {
    for (std::size_t row = 0; row < std::min(meanings.size(), m_rows.size()); ++row) {
        if (m_rows[row].meaning != meanings[row]) m_rows[row] = {meanings[row], Ground::Name};
    }
    if (rowCount() > 0) tellAll();
}

QString MappingModel::words(ColumnMeaning meaning) {
    switch (meaning.kind) {
        case Kind::Field: return fieldWords(meaning.field);
        case Kind::Score: return tr("Score of one label");
        case Kind::Kept: return tr("Kept with the item");
        case Kind::LeftOut: break;
    }
    return tr("Do not import");
}

QString MappingModel::summary() const {
    const auto count = [this](auto holds) { return static_cast<int>(std::ranges::count_if(m_rows, holds)); };
    const int leftOut = count([](const Row& row) { return row.meaning.kind == Kind::LeftOut; });
    const int guessed = count([](const Row& row) { return row.meaning.kind == Kind::Field && row.ground == Ground::Values; });
    const int recognised = count([](const Row& row) { return (row.meaning.kind == Kind::Field || row.meaning.kind == Kind::Score) && row.ground == Ground::Name; });
    QStringList parts{tr("%Ln recognised", nullptr, recognised)};
    if (guessed > 0) parts += tr("%Ln guessed", nullptr, guessed);
    if (leftOut > 0) parts += tr("%Ln left out", nullptr, leftOut);
    return listed(parts);
}

QString MappingModel::firstValue(int row) const {
    const auto& values = column(row).values;
    return values.empty() ? QString() : inOwnDirection(oneLine(toQt(values.front())));
}

bool MappingModel::fits(int row) const {
    const ColumnMeaning meaning = meaningOf(row);
    return meaning.kind != Kind::Field || column(row).values.empty() || codec::canBe(column(row), meaning.field);
}

QString MappingModel::remark(int row) const {
    const Row& of = m_rows[static_cast<std::size_t>(row)];
    if (!fits(row)) return tr("some values do not fit");
    if (of.ground == Ground::PersonalData) return tr("looks like personal data");
    if (of.ground == Ground::Values) return tr("guessed from its values");
    if (of.meaning.is(Field::Text)) return tr("needed");
    return column(row).values.empty() ? tr("empty in the first rows") : QString();
}

QVariant MappingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const int row = index.row();
    if (role == ValueRole) return firstValue(row);
    if (role == IsWarningRole) return !fits(row);
    if (role == IsLeftOutRole) return meaningOf(row).kind == Kind::LeftOut;
    const QString name = oneLine(toQt(column(row).name));
    if (role == Qt::ToolTipRole && index.column() == ValueColumn) {
        QStringList values;
        for (const std::string& value : column(row).values) {
            if (values.size() < 5) values += oneLine(toQt(value));
        }
        return values.isEmpty() ? QVariant() : toolTipOf(values.join(QLatin1Char('\n')));
    }
    if (role == Qt::AccessibleTextRole && index.column() == BecomesColumn) {
        const QString noted = remark(row);
        const QString becomes = tr("%1 becomes: %2", "name of a column, what it becomes").arg(isolated(name), words(meaningOf(row)));
        return noted.isEmpty() ? becomes : listed({becomes, noted});
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case NameColumn: return name;
        case ValueColumn: return firstValue(row);
        case BecomesColumn: return words(meaningOf(row));
        case RemarkColumn: return remark(row);
        default: return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn: return tr("Column in the file");
        case ValueColumn: return tr("First value");
        case BecomesColumn: return tr("Becomes");
        default: return QString();
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == BecomesColumn ? usual | Qt::ItemIsEditable : usual;
}

}  // namespace docket::ui
