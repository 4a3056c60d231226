#include "core/domain/gold.h"

namespace docket {

std::string_view toString(GoldSource source) {
    switch (source) {
        case GoldSource::Ruling: return "ruling";
        case GoldSource::Hand: return "hand";
        case GoldSource::File: return "file";
        case GoldSource::Drawn: return "drawn";
    }
    return "hand";
}

std::string_view toString(CheckKind kind) { return kind == CheckKind::Gold ? "gold" : "repeat"; }

}  // namespace docket
