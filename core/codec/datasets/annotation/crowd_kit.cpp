#include "core/codec/datasets/annotation/opinions.h"
#include "core/codec/datasets/conversation.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/guarded_cells.h"
#include "core/codec/datasets/record_dataset.h"
#include "core/codec/text/csv_writer.h"

#include <algorithm>

namespace docket::codec {

namespace {

/// Decisions alone: who rules is no worker. A set of labels is one label to crowd-kit, a JSON array.
class CrowdKit : public RecordDataset {
public:
    explicit CrowdKit(const DatasetContext& context) : RecordDataset(context, ownRows, "task,worker,label\r\n") {}

    std::optional<dataset::LeftOut> refuses(const DatasetItem& item) const override {
        if (std::ranges::none_of(item.record.decisions, &Decision::stands)) return dataset::LeftOut::Undecided;
        return RecordDataset::refuses(item);
    }

protected:
    void append(std::string& out, const DatasetItem& item) override {
        CsvWriter csv(out);
        for (const Opinion& opinion : opinionsOf(item.record)) {
            if (opinion.isRuling) continue;
            csv.text(item.record.externalId);
            csv.text(opinion.who);
            csv.text(answerText(opinion.labels, context()));
            csv.endRow();
        }
        m_guardedCells += csv.guardedCells();
    }

    std::vector<dataset::WrittenNote> warnings() const override { return guardedCellsWarning(m_guardedCells); }

private:
    std::int64_t m_guardedCells = 0;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeCrowdKit(const DatasetContext& context) { return std::make_unique<CrowdKit>(context); }

}  // namespace docket::codec
