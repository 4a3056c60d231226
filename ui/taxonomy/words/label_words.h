#pragma once

#include "core/taxonomy/change.h"
#include "core/taxonomy/taxonomy.h"

#include <QString>

namespace docket::ui {

/// Words for labels of a draft, which may have no name yet. Plain text on one line.

/// The name, else the key, else words for a label without a name.
QString nameOf(const taxonomy::Label& label);

/// What a draft does to a label in one word, for a tag: "new", "edited".
QString tagOf(taxonomy::ChangeKind kind);
/// Of several changes the one with the highest rank gives the tag; at least 1.
int tagRank(taxonomy::ChangeKind kind);

/// A field of a label, as the native JSON names it, for people; empty for what is no field of the form.
QString fieldName(const QString& field);

/// A key made from a name: lower-case letters and digits of any script, with "_" for everything between.
std::string keyFromName(const QString& name);

/// Names of the colours that labels have in charts; 0: none of its own.
QString colourName(int colour);

}  // namespace docket::ui
