# Writes OUTPUT, a source file with the text of every migrations/NNNN_name.sql.
file(GLOB files ${SOURCE}/*.sql)
list(SORT files)
set(entries "")
foreach(file ${files})
  get_filename_component(stem ${file} NAME_WE)
  string(REGEX MATCH "^([0-9]+)_(.+)$" matched ${stem})
  math(EXPR number "${CMAKE_MATCH_1}" OUTPUT_FORMAT DECIMAL)
  set(name ${CMAKE_MATCH_2})
  file(READ ${file} sql)
  string(APPEND entries "    {${number}, \"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"core/storage/sqlite/migrations.h\"

namespace docket::storage {

std::span<const Migration> migrations() {
    static constexpr Migration all[] = {
${entries}    };
    return all;
}

}  // namespace docket::storage
")
