-m symtable ../../../../../examples/counters.py
-m symtable ../../../../../examples/closure_pipeline.py
-m symtable ../../../../../examples/event_bus.py
-m symtable ../../../../../examples/late_binding.py
-m symtable < _shapes.py
_symbols.py
