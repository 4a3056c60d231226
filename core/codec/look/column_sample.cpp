#include "core/codec/look/column_sample.h"

#include "core/codec/records/csv_rows.h"
#include "core/codec/text/document.h"
#include "core/codec/text/input_window.h"
#include "core/codec/text/json_elements.h"
#include "core/codec/text/text_encoding.h"
#include "core/codec/text/text_sniffer.h"
#include "core/codec/values/row_fields.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace docket::codec {

namespace {

using Shape = ColumnSample::Shape;
using simdjson::dom::element_type;

constexpr std::size_t sampledRows = 500;
constexpr std::size_t mostBytes = 200;
constexpr int sampledDepth = 4;

std::unexpected<Error> noRow(std::string_view fileName) { return failure(ErrorKind::InvalidInput, fmt::format("There is no row in {}.", fileName)); }

/// At most so many bytes, and no half character at their end.
std::string beginningOf(std::string_view value) {
    if (value.size() <= mostBytes) return std::string(value);
    std::size_t end = mostBytes;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
    return std::string(value.substr(0, end));
}

Shape shapeOf(element_type type) {
    switch (type) {
        case element_type::STRING: return Shape::Text;
        case element_type::INT64:
        case element_type::UINT64:
        case element_type::DOUBLE: return Shape::Number;
        case element_type::BOOL: return Shape::TruthValue;
        case element_type::ARRAY: return Shape::List;
        case element_type::OBJECT: return Shape::Object;
        case element_type::NULL_VALUE: break;
    }
    return Shape::Nothing;
}

bool holdsOnlyNumbers(const simdjson::dom::object& object) {
    return object.size() > 0 && std::ranges::all_of(object, [](const auto& member) { return member.value.is_number(); });
}

class Sampler {
public:
    explicit Sampler(bool isOverLines) { m_sample.isOverLines = isOverLines; }

    void takeRow(const simdjson::dom::object& row) {
        ++m_sample.rows;
        takeMembers(row, "", 1);
    }

    Result<FileSample> sample(std::string_view fileName) {
        if (m_sample.rows == 0) return noRow(fileName);
        return std::move(m_sample);
    }

private:
    void takeMembers(const simdjson::dom::object& object, const std::string& prefix, int depth) {
        for (const auto member : object) {
            const std::string path = prefix + std::string(member.key);
            simdjson::dom::object inner;
            const bool isObject = member.value.get(inner) == simdjson::SUCCESS;
            if (isObject && depth < sampledDepth && inner.size() > 0 && !holdsOnlyNumbers(inner)) {
                takeMembers(inner, path + '.', depth + 1);
            } else {
                note(path, member.value);
            }
        }
    }

    void note(const std::string& path, const simdjson::dom::element& value) {
        auto column = std::ranges::find(m_sample.columns, path, &ColumnSample::name);
        if (column == m_sample.columns.end()) {
            if (m_sample.columns.size() == mostSampledColumns) return;
            column = m_sample.columns.insert(column, ColumnSample{path, {}, Shape::Nothing});
        }
        const Shape shape = shapeOf(value.type());
        if (shape == Shape::Nothing) return;
        column->shape = column->shape == Shape::Nothing || column->shape == shape ? shape : Shape::Mixed;
        const std::string_view text = shape == Shape::Text ? std::string_view(value) : std::string_view();
        if (shape == Shape::Text && text.empty()) return;
        column->values.push_back(beginningOf(shape == Shape::Text ? text : simdjson::minify(value)));
    }

    FileSample m_sample;
};

/// Whether the text of a record is there whole.
bool showsOneRecord(std::string_view bytes, bool isOverLines) {
    return isOverLines ? !firstJsonValues(bytes, 1).empty() : bytes.find('\n') != std::string_view::npos;
}

/// The records that are in sight, and where the first one is longer more of them.
Result<FileSample> sampleJson(InputWindow window, std::string_view fileName) {
    const bool isOverLines = isJsonOverLines(window.visible());
    while (!showsOneRecord(window.visible(), isOverLines) && window.visible().size() < maxRowBytes) {
        const auto more = window.more();
        if (!more) return std::unexpected(more.error());
        if (!*more) break;
    }
    Sampler sampler(isOverLines);
    simdjson::dom::parser parser;
    for (const std::string_view row : isOverLines ? firstJsonValues(window.visible(), sampledRows) : firstLines(window.visible(), sampledRows)) {
        simdjson::dom::object object;
        if (parser.parse(row.data(), row.size(), /*realloc_if_needed=*/true).get(object) == simdjson::SUCCESS) sampler.takeRow(object);
    }
    return sampler.sample(fileName);
}

Result<FileSample> columnsOf(std::span<const CsvCell> header) {
    FileSample sample;
    for (const CsvCell& cell : header) {
        std::string name(trimmed(unquoted(cell)));
        if (name.empty()) name = fmt::format("column_{}", sample.columns.size() + 1);
        if (sample.columns.size() < mostSampledColumns) sample.columns.push_back({std::move(name), {}, Shape::Text});
    }
    return sample;
}

Result<FileSample> sampleCsv(InputWindow window, std::string_view fileName, CsvQuoting quoting) {
    CsvRows rows(std::move(window), quoting);
    const auto header = rows.readHeader();
    if (!header) return std::unexpected(header.error());
    if (header->kind != CsvRow::Kind::Cells) {
        return failure(ErrorKind::InvalidInput, fmt::format("The header of {} cannot be read: {}.", fileName, header->cause));
    }
    if (const auto fault = encodingFaultOf(header->raw)) {
        return failure(ErrorKind::InvalidInput, fmt::format("The header of {} is not UTF-8: byte {} of line {} is {}. Save the file as UTF-8.", fileName,
                                                            fault->offset + 1, header->line, fault->what));
    }
    auto sample = columnsOf(rows.cells());
    rows.expect(rows.cells().size(), [](std::size_t, std::string_view) { return CsvSign::None; });
    rows.consume();
    while (std::cmp_less(sample->rows, sampledRows)) {
        const auto row = rows.next();
        if (!row) return std::unexpected(row.error());
        if (row->kind == CsvRow::Kind::End) break;
        if (row->kind == CsvRow::Kind::Cells && isUtf8(row->raw)) {
            ++sample->rows;
            const auto cells = rows.cells();
            for (std::size_t i = 0; i < std::min(cells.size(), sample->columns.size()); ++i) {
                if (std::string text = unquoted(cells[i]); !text.empty()) sample->columns[i].values.push_back(beginningOf(text));
            }
        }
        rows.consume();
    }
    if (sample->rows == 0) return noRow(fileName);
    return sample;
}

}  // namespace

Result<FileSample> sampleColumns(ByteSource& source, RecordFormat format, CsvQuoting quoting) {
    InputWindow window(source);
    if (const auto more = window.more(); !more) return std::unexpected(more.error());
    if (const auto text = checkIsText(window.visible(), source.name()); !text) return std::unexpected(text.error());
    window.consume(window.visible().size() - withoutMark(window.visible()).size());
    return format == RecordFormat::Csv ? sampleCsv(std::move(window), source.name(), quoting) : sampleJson(std::move(window), source.name());
}

}  // namespace docket::codec
