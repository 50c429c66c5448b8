namespace LibraryService.Hours;

internal enum Combination
{
    Union,
    Intersect,
    Except,
}
