namespace LibraryService.Templates.Proofreading;

/// <summary>A sentence of a body: where it stands, and which words it has.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last.</param>
/// <param name="FirstWord">Its first word.</param>
/// <param name="EndWord">After its last word.</param>
/// <param name="IsBareItem">Whether it is an item of a list that no mark ends, such as a thing and its price.</param>
internal readonly record struct Sentence(int Start, int End, int FirstWord, int EndWord, bool IsBareItem);
